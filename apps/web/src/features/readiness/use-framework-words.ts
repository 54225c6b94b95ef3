import type { FrameworkContent, TwoLanguages } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

/** What a framework says, in the reader's language. */
export function useFrameworkWords() {
  const { i18n } = useTranslation();
  const say = (words: TwoLanguages): string => words[i18n.language as keyof TwoLanguages];
  return {
    say,
    dimension: ({ dimensions }: FrameworkContent, key: string): string =>
      say(dimensions.find((dimension) => dimension.key === key)!.name),
    /** The name of a level; empty below the first. */
    level: ({ levels }: FrameworkContent, level: number): string => (level > 0 ? say(levels[level - 1]!) : ''),
  };
}
