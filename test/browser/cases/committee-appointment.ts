import type { Hand } from './hand';

/** An appointment in an English council: nothing is affected, and one sentence says why. */
export async function assessAppointment(hand: Hand): Promise<void> {
  await hand.press('Start screening');
  await hand.press(/open questions with no$/);
  await hand.press('Accept: kind of proposal');
  await hand.write(
    'Why is nothing affected?',
    'The report fills one existing seat on the Standards Committee; services, buildings, travel, purchasing and charges stay as they are.',
  );
  await hand.press('Next: Statement');
  await hand.answer('Length', 'Short');
  await hand.press('Insert into the proposal');
}
