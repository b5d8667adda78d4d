import { defineTexts } from '#platform/i18n/texts.ts';

export const searchKeyTexts = defineTexts(
  {
    title: 'Snabbtangent',
    isOn: 'Tangenten / flyttar dig till sökrutan. Stäng av den om du styr datorn med rösten eller ofta kommer åt tangenten.',
    isOff: 'Tangenten / är avstängd i den här webbläsaren.',
    turnOff: 'Stäng av snabbtangenten',
    turnOn: 'Slå på snabbtangenten',
  },
  {
    title: 'Shortcut key',
    isOn: 'The key / takes you to the search box. Turn it off if you use speech input or often touch the key by mistake.',
    isOff: 'The key / is turned off in this browser.',
    turnOff: 'Turn the shortcut key off',
    turnOn: 'Turn the shortcut key on',
  },
);
