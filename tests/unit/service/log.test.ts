import { describe, expect, it } from 'vitest';
import { subjects } from '../../../lib/store/kinds';
import { makeAnswer } from './make-answer';
import { makeAlone, makeInput, makeMember } from './make-decisions';

const day = 86_400_000;
const isWitness = ({ kind }: { kind: string }) => kind === 'chain-witness';

describe('confirming colleagues’ chains', () => {
  it('writes nothing without a team', async () => {
    const { services, db } = makeAlone();
    await services.decisions.write.propose(makeInput());
    await services.log.witness();
    expect((await db.entries.toArray()).filter(isWitness)).toEqual([]);
  });

  it('is done at most once a day, of what moved, and never because of a confirmation', async () => {
    const { services, db, world, colleague, arrive } = await makeMember();
    const witnesses = async () => (await db.entries.toArray()).filter(isWitness);
    const step = async (name: string) => {
      const answer = { ...makeAnswer(name), id: name };
      await arrive(
        colleague.append('expired-use', `expired-use:${answer.id}:1`, {
          answerId: name,
          reason: 'x',
        }),
      );
      await services.log.witness();
      return (await witnesses()).length;
    };
    expect(await step('a')).toBe(1);
    expect(await step('b')).toBe(1);
    world.time += day;
    await services.log.witness();
    expect(await witnesses()).toHaveLength(2);
    world.time += day;
    await services.log.witness();
    expect(await witnesses()).toHaveLength(2);
    await arrive(
      colleague.append('chain-witness', subjects.witness(colleague.device), { heads: [] }),
    );
    world.time += day;
    await services.log.witness();
    expect(await witnesses()).toHaveLength(3);
    expect(
      (await witnesses()).map(({ device }) => device).filter(one => one === colleague.device),
    ).toHaveLength(1);
  });
});

describe('checking the log', () => {
  it('names who confirmed what, and the first break', async () => {
    const { services, db, own, colleague, arrive } = await makeMember();
    await services.decisions.write.propose(makeInput());
    const heads = await db.chainHeads.where('device').equals(own.device).toArray();
    await arrive(colleague.append('chain-witness', subjects.witness(colleague.device), { heads }));
    const chainOf = async () =>
      (await services.log.check.run())?.chains.find(({ device }) => device === own.device);
    expect(await chainOf()).toMatchObject({
      isOwn: true,
      owner: 'Erika Beispiel, Browser founder-1',
      fault: null,
      confirmed: [{ by: 'Erika max, Browser max-1', seq: heads[0]?.seq }],
    });

    const last = (
      await db.entries
        .where('[device+seq]')
        .between([own.device, 0], [own.device, Infinity])
        .toArray()
    ).at(-1);
    await db.entries.delete(last!.id);
    await db.chainHeads.put({ ...heads[0]!, seq: last!.seq - 1, hash: last!.prev! });
    expect((await chainOf())?.fault).toEqual({
      kind: 'cut',
      seq: last!.seq,
      id: null,
      by: 'Erika max, Browser max-1',
    });
  });
});
