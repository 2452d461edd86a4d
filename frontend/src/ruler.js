// The reading ruler, for those who have chosen it: a band over the line that is pointed at, or that has the focus.
const band = document.createElement('div');
band.className = 'hark-ruler';
band.setAttribute('aria-hidden', 'true');
document.body.append(band);

const place = (middle) => band.style.setProperty('--hark-ruler-at', `${middle}px`);

let followed;

// What is higher than the band, such as the box for a long answer, is read from its top.
const follow = () => {
  if (!followed?.isConnected) return;
  const { top, height } = followed.getBoundingClientRect();
  place(top + Math.min(height, band.offsetHeight) / 2);
};

for (const type of ['pointermove', 'pointerdown']) {
  addEventListener(type, ({ clientY }) => {
    followed = undefined;
    place(clientY);
  });
}
addEventListener('focusin', ({ target }) => {
  if (!target.matches(':focus-visible')) return;
  followed = target;
  follow();
});
// What has the focus moves with the page; what is pointed at does not.
for (const type of ['scroll', 'resize']) addEventListener(type, follow, { passive: true });
