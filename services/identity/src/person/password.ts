import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** With the passwords that were stolen and published, and what stands side by side on a keyboard. */
const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/** Ten to the eighth guesses: nobody makes so many against a slow hash (4 would be ten). */
const scoreMin = 3;

/** Whether somebody would guess it who knows such lists, and these things about the person. */
export const isEasyToGuess = (password: string, about: readonly string[] = []): boolean =>
  estimator.check(password, [...about]).score < scoreMin;
