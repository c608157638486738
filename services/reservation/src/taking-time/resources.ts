import type { Slot } from '@kyoyo/contracts';

/** The names under which time is taken. */
export const unitResource = (instrumentId: string, unit: number): string =>
  `${instrumentId}/${unit}`;
export const operatorResource = (personId: string): string => `operator/${personId}`;
export const accessoryResource = (accessoryId: string, unit: number): string =>
  `accessory/${accessoryId}/${unit}`;

export const resourcesOf = ({ instrumentId, unit, operatorId, accessories }: Slot): string[] => [
  unitResource(instrumentId, unit),
  ...(operatorId === null ? [] : [operatorResource(operatorId)]),
  ...accessories.map((accessory) => accessoryResource(accessory.accessoryId, accessory.unit)),
];
