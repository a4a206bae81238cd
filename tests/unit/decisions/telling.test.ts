import { describe, expect, it } from 'vitest';
import { defaultDecisionPolicy } from '../../../lib/decisions/default-policy';
import { tasksOf } from '../../../lib/decisions/tasks';
import { tellingOf } from '../../../lib/decisions/telling';
import {
  approve,
  createDesk,
  end,
  folded,
  hour,
  lena,
  makeProposal,
  max,
  monday,
  onComplaint,
  refuse,
} from './make-decision';

const letter = { receivedOn: '2026-11-25', how: 'letter', text: '' } as const;
const told = { informed: true, at: monday, how: 'mail', wording: 'Guten Tag' } as const;
const notTold = { informed: false, reason: 'Das Profil ist weg.' } as const;
const act = (what: 'done' | 'undone', measure: 'delete' | 'block' = 'delete') =>
  ({ act: what, measure, at: monday, note: '' }) as const;

const telling = (desk: ReturnType<typeof createDesk>) => tellingOf(folded(desk));
const kinds = (desk: ReturnType<typeof createDesk>) =>
  tasksOf(
    folded(desk),
    { self: max, role: 'lead', mandate: null },
    defaultDecisionPolicy,
    monday + hour,
  ).map(({ kind }) => kind);

/** Deleted by two, the person told, and taken back after a complaint. */
function reversed() {
  const desk = createDesk();
  const proposal = desk.write('decision-proposal', makeProposal({ measure: 'delete' }));
  desk.write('decision-ruling', approve(proposal), { by: max });
  desk.write('decision-carried-out', act('done'));
  desk.write('decision-notice', told);
  const complaint = desk.write('decision-complaint', letter);
  desk.write('decision-ruling', onComplaint(complaint, 'reversed'), { by: lena });
  return desk;
}

const person = {
  incidents: '2026-AAAA1',
  prognosis: 'Es geht weiter.',
  until: null,
  reviewOn: '2027-05-20',
  pressChecked: true,
  pressNote: '',
} as const;

describe('what the person concerned is told', () => {
  it('is the measure, once it was carried out and until somebody told it or said why not', () => {
    for (const notice of [told, notTold]) {
      const desk = createDesk();
      const proposal = desk.write('decision-proposal', makeProposal({ measure: 'delete' }));
      expect(telling(desk)).toBeNull();
      desk.write('decision-ruling', approve(proposal), { by: max });
      expect(telling(desk)).toEqual({ of: 'measure', isDue: false });
      desk.write('decision-carried-out', act('done'));
      expect(telling(desk)).toEqual({ of: 'measure', isDue: true });
      desk.write('decision-notice', notice);
      expect(telling(desk)).toEqual({ of: 'measure', isDue: false });
    }
  });

  it('is the reversal, once the measure was undone; the first notice is none about that', () => {
    const desk = reversed();
    expect(telling(desk)).toEqual({ of: 'reversal', isDue: false });
    expect(kinds(desk)).toEqual(['undo']);
    desk.write('decision-carried-out', act('undone'));
    expect(telling(desk)).toEqual({ of: 'reversal', isDue: true });
    expect(kinds(desk)).toEqual(['inform']);
    desk.write('decision-notice', told);
    expect(telling(desk)).toEqual({ of: 'reversal', isDue: false });
    expect(kinds(desk)).toEqual(['close']);
  });

  it('is no longer due once the record was closed', () => {
    const desk = reversed();
    desk.write('decision-carried-out', act('undone'));
    desk.write('decision-closing', { note: '' });
    expect(telling(desk)).toEqual({ of: 'reversal', isDue: false });
  });

  it('is nothing of a refused proposal that nobody outside noticed, and due where they were told', () => {
    const desk = createDesk();
    const urgent = { reason: 'Adresse einer Kollegin.' };
    const proposal = desk.write('decision-proposal', makeProposal({ measure: 'delete', urgent }));
    const refusal = () => desk.write('decision-ruling', refuse(proposal), { by: max });
    const quiet = createDesk();
    quiet.write(
      'decision-ruling',
      refuse(quiet.write('decision-proposal', makeProposal({ measure: 'delete' }))),
      { by: max },
    );
    expect(telling(quiet)).toBeNull();

    desk.write('decision-carried-out', act('done'));
    desk.write('decision-notice', told);
    refusal();
    expect(telling(desk)).toEqual({ of: 'reversal', isDue: false });
    desk.write('decision-carried-out', act('undone'));
    expect(telling(desk)).toEqual({ of: 'reversal', isDue: true });
  });

  it('is the end of a block, once it was undone; of nothing where they had not been told of it', () => {
    for (const wasTold of [true, false]) {
      const desk = createDesk();
      const proposal = desk.write('decision-proposal', makeProposal({ measure: 'block', person }));
      const approval = desk.write('decision-ruling', approve(proposal, 'block'), { by: max });
      desk.write('decision-carried-out', act('done', 'block'));
      desk.write('decision-notice', wasTold ? told : notTold);
      desk.write('decision-ruling', end(approval), { by: lena });
      expect(telling(desk)).toEqual({ of: 'end', isDue: false });
      desk.write('decision-carried-out', act('undone', 'block'));
      expect(telling(desk)).toEqual({ of: 'end', isDue: wasTold });
      desk.write('decision-notice', told);
      expect(telling(desk)).toEqual({ of: 'end', isDue: false });
    }
  });
});
