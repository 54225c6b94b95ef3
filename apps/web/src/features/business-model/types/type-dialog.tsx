import { Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import type { CanvasBlock, CanvasTypeContent, CanvasTypeView } from '@onsil/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { FormDialog } from '../../../ui/form/form-dialog.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { IconTrash } from '../../../ui/icons/trash.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { addCanvasType, canvasTypesQuery, changeCanvasType } from '../canvases.queries.js';
import { TypePreview } from './type-preview.js';
import styles from './types.module.css';

interface TypeDialogProps {
  /** A type of the hub to change, one to copy, or null for an empty one. */
  type: CanvasTypeView | null;
  onClose: () => void;
}

const EMPTY = { ko: '', en: '' };
const NO_BLOCK = { name: EMPTY, help: EMPTY, columns: 2, rows: 1 };
const MOST_BLOCKS = 30;
const MOST_CELLS = 20;

/** A hub's own type: its blocks, their questions and their places, with the grid drawn as one types. */
export function TypeDialog({ type, onClose }: TypeDialogProps) {
  const { t } = useTranslation('canvasTypes');
  const { slug } = useHub();
  const queryClient = useQueryClient();
  const owned = type?.source.kind === 'hub' ? type.source.id : null;
  const fields = useProblemForm<FormValues>({ initialValues: valuesOf(type) });
  const { form, refuse } = fields;
  const save = useMutation({
    mutationFn: (content: CanvasTypeContent) =>
      owned && type
        ? changeCanvasType(slug, owned, type.version, { content, isOffered: type.isOffered })
        : addCanvasType(slug, content),
    onSuccess: () => {
      notifyDone(t('dialog.done'));
      void queryClient.invalidateQueries({ queryKey: canvasTypesQuery(slug).queryKey });
      onClose();
    },
    onError: (error) => {
      refuse(error);
      // What is taken over from the Korean is mended there.
      const taken = new Set(takenOver(form.getValues().content));
      form.setErrors((faults) => Object.fromEntries(Object.entries(faults).filter(([path]) => !taken.has(path))));
    },
  });
  const { blocks } = form.values.content;
  return (
    <FormDialog
      onClose={onClose}
      title={owned ? t('dialog.change') : t('dialog.add')}
      size="xl"
      fields={fields}
      confirm={t('dialog.do')}
      onConfirm={({ content }) => save.mutate(twice(content))}
      isPending={save.isPending}
    >
      <p>{t('dialog.body')}</p>
      <div className={styles['pair']}>
        <TextInput label={t('field.nameKo')} maxLength={80} {...form.getInputProps('content.name.ko')} />
        <TextInput
          label={t('field.nameEn')}
          description={t('field.enHelp')}
          maxLength={80}
          {...form.getInputProps('content.name.en')}
        />
      </div>
      <TypePreview blocks={blocks} isNamed />
      {blocks.map((block, i) => (
        <fieldset key={block.key} className={styles['block']}>
          <legend>{t('field.block', { number: i + 1 })}</legend>
          <BlockFields index={i} form={form} />
          {blocks.length > 1 ? (
            <Button
              size="xs"
              variant="subtle"
              leftSection={<IconTrash size={15} stroke={1.8} aria-hidden />}
              onClick={() => form.removeListItem('content.blocks', i)}
            >
              {t('field.removeBlock', { number: i + 1 })}
            </Button>
          ) : null}
        </fieldset>
      ))}
      {blocks.length < MOST_BLOCKS ? (
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
          onClick={() => form.insertListItem('content.blocks', newBlock(blocks))}
        >
          {t('field.addBlock')}
        </Button>
      ) : null}
    </FormDialog>
  );
}

/** As the API takes it, so that its pointers name the fields. */
interface FormValues extends Record<string, unknown> {
  content: CanvasTypeContent;
}

interface BlockFieldsProps {
  index: number;
  form: ReturnType<typeof useProblemForm<FormValues>>['form'];
}

function BlockFields({ index, form }: BlockFieldsProps) {
  const { t } = useTranslation('canvasTypes');
  const path = `content.blocks.${index}`;
  return (
    <>
      <div className={styles['pair']}>
        <TextInput label={t('field.nameKo')} maxLength={60} {...form.getInputProps(`${path}.name.ko`)} />
        <TextInput label={t('field.nameEn')} maxLength={60} {...form.getInputProps(`${path}.name.en`)} />
        <Textarea label={t('field.helpKo')} minRows={2} maxLength={500} {...form.getInputProps(`${path}.help.ko`)} />
        <Textarea label={t('field.helpEn')} minRows={2} maxLength={500} {...form.getInputProps(`${path}.help.en`)} />
      </div>
      <div className={styles['place']}>
        {(['column', 'row', 'columns', 'rows'] as const).map((side) => (
          <NumberInput
            key={side}
            label={t(`field.${side}`)}
            min={1}
            max={MOST_CELLS}
            allowDecimal={false}
            clampBehavior="strict"
            {...form.getInputProps(`${path}.${side}`)}
          />
        ))}
      </div>
    </>
  );
}

function valuesOf(type: CanvasTypeView | null): FormValues {
  return {
    content: type?.content ?? { name: EMPTY, blocks: [newBlock([])], attribution: null },
  };
}

/** Below the blocks that are there, under a key that none of them has. */
function newBlock(blocks: readonly CanvasBlock[]): CanvasBlock {
  const row = Math.max(0, ...blocks.map((block) => block.row + block.rows - 1)) + 1;
  const taken = blocks.map(({ key }) => key);
  const number = Array.from({ length: blocks.length + 1 }, (_, i) => i + 1).find((n) => !taken.includes(`block_${n}`));
  return { ...NO_BLOCK, key: `block_${number}`, column: 1, row: Math.min(row, MOST_CELLS) };
}

/** The English fields that are empty, by their paths. */
function takenOver({ name, blocks }: CanvasTypeContent): string[] {
  const texts = [
    ['name', name] as const,
    ...blocks.flatMap((block, i) => [
      [`blocks.${i}.name`, block.name] as const,
      [`blocks.${i}.help`, block.help] as const,
    ]),
  ];
  return texts.filter(([, { en }]) => en.trim() === '').map(([path]) => `content.${path}.en`);
}

/** What was written in Korean only stands in English too. */
function twice(content: CanvasTypeContent): CanvasTypeContent {
  const both = ({ ko, en }: { ko: string; en: string }) => ({ ko, en: en.trim() || ko });
  return {
    ...content,
    name: both(content.name),
    blocks: content.blocks.map((block) => ({ ...block, name: both(block.name), help: both(block.help) })),
  };
}
