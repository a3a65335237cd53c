import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pack } from '../../../src/extract/languages/ru/index.ts';
import { analyse } from '../../../src/extract/pipeline.ts';

/** Where somebody answered, and the body in the nominative. */
const BODIES: readonly (readonly [place: string, body: string])[] = [
  ['В Департаменте экологии по Атырауской области', 'Департамент экологии по Атырауской области'],
  ['В областном управлении автодорог', 'областное управление автодорог'],
  ['На комбинате «Балхаш-Медь»', 'комбинат «Балхаш-Медь»'],
  ['В управлении образования Алматы', 'управление образования Алматы'],
  ['В Агентстве по борьбе с коррупцией', 'Агентство по борьбе с коррупцией'],
  ['В школе № 7', 'школа № 7'],
  ['В представительстве ЮНИСЕФ в Кыргызстане', 'представительство ЮНИСЕФ в Кыргызстане'],
  ['В Духовном управлении мусульман', 'Духовное управление мусульман'],
];

const speakersIn = (text: string): (string | undefined)[] =>
  analyse({ file: '', text, metadata: { language: 'ru' } }, pack).quotes.map(({ speaker }) => speaker.entity?.name);

void describe('bodies that speak', () => {
  for (const [place, body] of BODIES)
    for (const verb of ['обвинения отвергли', 'на запрос газеты ответили'])
      void it(`${place} ${verb}`, () => {
        assert.deepEqual(speakersIn(`Мост закрыт с мая. ${place} ${verb}: «Работы идут по графику».`), [body]);
      });
  void it('a document by whose it is', () => {
    const text =
      'Департамент экологии сообщил о превышении нормы. «Источник устанавливается», — говорится в его пресс-релизе.';
    assert.deepEqual(speakersIn(text), ['Департамент экологии']);
  });
  void it('two bodies that share a noun', () => {
    const text = 'Иранская и пакистанская делегации предложили общий банк семян.';
    const { statements } = analyse({ file: '', text, metadata: { language: 'ru' } }, pack);
    assert.deepEqual(
      statements.map(({ speaker }) => speaker.entity?.name),
      ['иранская и пакистанская делегации'],
    );
  });
});
