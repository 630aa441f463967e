import type { ChecklistItem } from '../../core/conflicts/checklist';
import { inName, t } from '../../i18n';
import { plainText } from '../plain-text';
import { ShowMe } from './ShowMe';

interface ChecklistProps {
  items: ChecklistItem[];
  onShow(block: number): void;
}

/** What a page tells its reader, or does not: each item in words, with its place. No score is made of them. */
export function Checklist({ items, onShow }: ChecklistProps) {
  return (
    <ul class="checklist">
      {items.map(({ criterion, seen, evidence, block }) => {
        const asked = t(`checklist.${inName(criterion)}`);
        return (
          <li key={criterion}>
            <span class={seen ? 'tell' : 'tell quiet'}>{seen ? t('checklist.seen') : t('checklist.notSeen')}</span>
            <span>{asked}</span>
            {evidence !== null && (
              <span class="seen" dir="auto">
                {plainText(evidence)}
              </span>
            )}
            <ShowMe what={asked} block={block} onShow={onShow} />
          </li>
        );
      })}
    </ul>
  );
}
