import { C, scene, wash, krama } from './parts.ts';
import { figure, poses, fromBehind } from './people.ts';
import { sugarPalm, cocoPalm, tree, bush, banana, lotus, egret, ox, dog, cloud, lilyPad, hyacinth } from './nature.ts';
import { stiltHouse, budTower, templeRoof, boat, moto, bicycle, tukTuk, shophouse, pot, basket } from './built.ts';
export const test = {
  people: () => scene(wash([C.blush, C.sand2]),
    ...Object.entries(poses).map(([k, pose], i) => figure({ x: 100 + (i % 8) * 200, y: 300 + Math.floor(i / 8) * 330, h: 240, pose, face: true, top: [C.sand, C.brick2, C.teal2, C.gold][i % 4], legs: (['trousers', 'sarong', 'skirt', 'shorts'] as const)[i % 4], hair: (['short', 'bun', 'pony', 'long', 'bob'] as const)[i % 5], hat: ([undefined, 'krama', 'brim', undefined, 'helmet', 'cap', 'scarf', 'cone'] as const)[i % 8], hatColour: i % 8 === 1 ? krama.brick : undefined, scarf: i % 3 ? undefined : krama.river, seated: ['sit', 'ride', 'floor'].includes(k) })),
    figure({ x: 1050, y: 960, h: 240, view: 'front', face: true, hair: 'long' }), figure({ x: 1200, y: 960, h: 240, view: 'back', hair: 'pony', legs: 'skirt' }), figure({ x: 1350, y: 960, h: 180, view: 'front', face: true, child: true, legs: 'shorts', top: C.gold }), fromBehind(1500, 900, 2, C.sand, C.ink, 'pony')),
  motifs: () => scene(wash([C.peach, C.sand2]),
    sugarPalm(120, 480, 420, C.forest, 1), cocoPalm(330, 480, 400, 60, C.leaf, 2), tree(580, 480, 360, C.leaf, 3), bush(800, 480, 180, 120, C.rice, 4), banana(960, 480, 240, C.rice, 5), lotus(1080, 460, 2), egret(1180, 480, 2), ox(1320, 480, 1.3), ox(1500, 480, 1, '#5b5450', true), dog(1500, 300, 1.5), cloud(1250, 200, 300, C.sand, C.blush, 3), lilyPad(1080, 300, 60, C.rice),
    stiltHouse(200, 960, 1.1), budTower(460, 960, 120, 400, C.plum, C.butter), templeRoof(680, 960, 300, 160, C.brick2, C.gold), boat(700, 700, 300), moto(940, 960, 1.3, C.brick2, false, { hat: 'helmet', hatColour: C.gold, top: C.teal2 }), bicycle(1090, 960, 1.3, C.teal2, false, { top: C.sand, legs: 'skirt', hair: 'pony' }), tukTuk(1320, 960, 1, C.teal, { top: C.sand2 }), pot(850, 740, 1), basket(1000, 740, 120, 60), hyacinth(1200, 700, 200, 3), shophouse(1430, 800, 160, 300, C.gold, 2)),
};
