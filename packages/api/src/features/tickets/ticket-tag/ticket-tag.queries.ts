import { wordsOn } from '../../words/index.js';

export const ticketTags = wordsOn({ list: 'ticket_tag', table: 'ticket_tag', column: 'ticket_id' });
