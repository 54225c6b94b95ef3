// What Mantine asks of a browser and jsdom does not have.
const nothing = () => {};

class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.ResizeObserver = Observer;
window.IntersectionObserver = Observer;

window.matchMedia = (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: nothing,
  removeEventListener: nothing,
  addListener: nothing,
  removeListener: nothing,
  dispatchEvent: () => false,
});
window.scrollTo = nothing;
window.HTMLElement.prototype.scrollIntoView = nothing;

// React keeps with each element where it was made, for what its warnings say: a tenth of all the time. Whoever runs
// single files wants to read that.
if (!process.env.JEST_FILES) {
  const react = require('react').__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;
  Object.defineProperty(react, 'recentlyCreatedOwnerStacks', { get: () => Infinity, set: nothing });
}
