import type { Actor } from '../../kernel/actor.js';
import type { Decision } from '../../kernel/decision.js';
import { type CustomerFile, mayActOn } from '../customers/customer-access.rules.js';

/** May the actor put points that came or went on file, and hand out cards? */
export const mayRecordLoyalty = (actor: Actor, customer: CustomerFile): Decision => mayActOn(actor, 'loyalty:record', customer);

/** May the actor put points right, also below zero? */
export const mayCorrectPoints = (actor: Actor, customer: CustomerFile): Decision => mayActOn(actor, 'loyalty:correct', customer);
