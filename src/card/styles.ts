import adapt from './adapt.css?inline';
import bar from './bar.css?inline';
import card from './card.css?inline';
import course from './course.css?inline';
import foot from './foot.css?inline';
import lists from './lists.css?inline';
import timeline from './timeline.css?inline';
import tokens from './tokens.css?inline';

/** The card's style sheet. What adapts to space, contrast and motion comes after what it adapts. */
export const STYLES = [tokens, card, course, lists, timeline, foot, adapt, bar].join('');
