/** Of axe's elements: text nodes have a value, the others children. */
interface Part {
  readonly actualNode: Element;
  readonly children?: readonly Part[];
  readonly props: { readonly nodeType: number; readonly nodeName: string; readonly nodeValue: string };
}

/** What of axe the judgement needs. */
interface AxeInPage {
  readonly commons: {
    readonly dom: { isVisibleOnScreen(part: Part): boolean };
    readonly text: { accessibleTextVirtual(part: Part): string; isHumanInterpretable(words: string): number };
  };
  configure(spec: { checks: readonly object[] }): void;
}

/**
 * In the page: judges `label-content-name-mismatch` (WCAG 2.5.3: who speaks to the page says what stands there). Axe asks for
 * all that is shown as whole words in one row, which "면제" in "면제하기" is not, nor a calendar's "9" with "5 mails" below.
 * Here each text that stands apart is found as one phrase in what is said, one after the other; its last word may carry a
 * Korean ending. As with axe, a lone letter or sign is a picture.
 */
export function judgeShownBySaid({ commons: { dom, text }, configure }: AxeInPage): void {
  /** What stands in boxes of their own, each as its words. */
  function shownIn(control: Part): string[] {
    const texts = [''];
    const read = (part: Part): void => {
      const isShown = dom.isVisibleOnScreen(part);
      for (const child of part.children ?? []) {
        const { nodeType, nodeName, nodeValue } = child.props;
        if (nodeType === 3) texts.push(texts.pop()! + (isShown ? nodeValue : ''));
        else {
          const isApart = nodeName === 'br' || getComputedStyle(child.actualNode).display !== 'inline';
          if (isApart) texts.push('');
          read(child);
          if (isApart) texts.push('');
        }
      }
    };
    read(control);
    return texts.map((shown) => shown.trim()).filter((shown) => text.isHumanInterpretable(shown));
  }

  const wordsOf = (phrase: string): string[] =>
    phrase
      .normalize('NFKC')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const isWithEnding = (said: string, shown: string): boolean =>
    said.startsWith(shown) && /^\p{Script=Hangul}*$/u.test(said.slice(shown.length));

  /** Where the phrase ends in what is said from there on; -1 where nobody says it. */
  function endOf(phrase: readonly string[], said: readonly string[], from: number): number {
    const last = phrase.length - 1;
    for (let at = from; at + last < said.length; at++)
      if (phrase.every((word, i) => (i === last ? isWithEnding(said[at + i]!, word) : said[at + i] === word)))
        return at + phrase.length;
    return -1;
  }

  configure({
    checks: [
      {
        id: 'label-content-name-mismatch',
        metadata: {
          impact: 'serious',
          // Templates of axe's own.
          messages: { pass: '', fail: 'shows "${data.shown}", is called "${data.said}"', incomplete: '' },
        },
        evaluate(this: { data(of: object): void }, _: Element, _options: unknown, control: Part): boolean {
          const shown = shownIn(control);
          const said = text.accessibleTextVirtual(control);
          const words = wordsOf(said);
          const end = shown.reduce((from, phrase) => (from < 0 ? from : endOf(wordsOf(phrase), words, from)), 0);
          this.data({ shown: shown.join(' / '), said });
          return end >= 0;
        },
      },
    ],
  });
}
