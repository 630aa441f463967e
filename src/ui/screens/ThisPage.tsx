import type { PageAnalysis } from '../../core/model';
import { useOpened } from '../parts/opened';
import { OpenEntry, type CardCalls } from '../parts/OpenEntry';
import type { Off } from '../parts/Switches';
import { PageDone } from './PageDone';
import { PageState, type PageView } from './PageState';

interface ShowCalls {
  /** Scrolls the page to the n-th claim of the analysis; false when it is gone. */
  onShow(index: number): Promise<boolean>;
  /** Scrolls the page to a block of the analysis; false when it is gone. */
  onShowBlock(block: number): Promise<boolean>;
}

export interface ThisPageProps extends ShowCalls {
  view: PageView;
  off: Off;
  page: { title: string; url: string } | null;
  calls: CardCalls;
  onCheck(): void;
}

/** The report, with a list that opens into cards. */
function Report({
  analysis,
  page,
  calls,
  ...shows
}: ShowCalls & Pick<ThisPageProps, 'page' | 'calls'> & { analysis: PageAnalysis }) {
  const { open, setOpen, box } = useOpened<number>();
  const claim = open === null ? undefined : analysis.claims[open];
  return (
    <div ref={box}>
      {claim?.entry ? (
        <OpenEntry
          {...calls}
          entry={claim.entry}
          onPage={{ claim, signals: analysis.conflicts }}
          page={page}
          database={analysis.db}
          onBack={() => setOpen(null)}
        />
      ) : (
        <PageDone analysis={analysis} onOpen={setOpen} {...shows} />
      )}
    </div>
  );
}

/** First tab of the popup: what was found on this page, and what was not checked. */
export function ThisPage({ view, off, page, calls, onCheck, ...shows }: ThisPageProps) {
  if (view.state !== 'done') return <PageState view={view} off={off} onCheck={onCheck} />;
  return <Report analysis={view.analysis} page={page} calls={calls} {...shows} />;
}
