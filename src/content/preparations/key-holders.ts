import { list, type Preparation, type PreparedFor } from './preparation.ts';

/** The two who hold a part each of the key, where it is split; the server has the third. */
export function keyHolders({ keyHolding }: PreparedFor): Preparation[] {
  if (keyHolding !== 'two-of-three') return [];
  return [
    {
      key: 'key-holders',
      title: { sv: 'Till de två som håller var sin del av nyckeln', en: 'To the two who hold a part each of the key' },
      task: { sv: 'Utse två som håller var sin del av nyckeln', en: 'Name two who hold a part each of the key' },
      who: {
        sv: 'Till exempel skyddsombudet och arkivarien',
        en: 'For instance the safety representative and the archivist',
      },
      when: { sv: 'Innan enkäten öppnas', en: 'Before the survey opens' },
      parts: [
        list(
          [
            'Nyckeln delas i tre innan enkäten öppnas. Servern har en del. Du får en av de två andra. Förvara den så att ingen annan kommer åt den.',
            'The key is split in three before the survey opens. The server has one part. You get one of the two others. Keep it where nobody else can reach it.',
          ],
          [
            'Ge den inte till någon. Två delar ihop öppnar svaren.',
            'Do not give it to anyone. Two parts together open the answers.',
          ],
          [
            'När enkäten ska räknas behövs två av de tre delarna. Försvinner två av dem kan svaren aldrig räknas.',
            'When the survey is to be counted, two of the three parts are needed. If two of them are lost, the answers can never be counted.',
          ],
        ),
      ],
    },
  ];
}
