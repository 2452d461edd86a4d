// How fast the page is, for those who have agreed to statistics: loaded for nobody else, and sent only while that
// holds. No number says whose page it was.
import { onCLS, onINP, onLCP } from 'web-vitals';

const measured = new Map();
// Of the shift thousandths, of the rest milliseconds.
const note = ({ name, value }) => measured.set(name, Math.round(name === 'CLS' ? value * 1000 : value));
for (const on of [onCLS, onINP, onLCP]) on(note);

addEventListener('visibilitychange', () => {
  const agreed = document.cookie.includes('~statistics.y.');
  if (document.visibilityState !== 'hidden' || measured.size === 0 || !agreed) return;
  navigator.sendBeacon(`/${document.documentElement.lang}/statistics`, new URLSearchParams([...measured]));
  measured.clear();
});
