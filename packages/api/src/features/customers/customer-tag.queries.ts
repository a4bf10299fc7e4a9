import { wordsOn } from '../words/index.js';

export const customerTags = wordsOn({ list: 'customer_tag', table: 'customer_tag', column: 'customer_id' });
