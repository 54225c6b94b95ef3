// Sets theme, density and language before the first paint. A file of its own, because the page's CSP allows no inline script.
(function () {
  var root = document.documentElement;
  function kept(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }
  var scheme = kept('onsil.scheme');
  var dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  var locale = kept('onsil.locale');
  root.lang = locale === 'ko' || locale === 'en' ? locale : /^ko\b/.test(navigator.language) ? 'ko' : 'en';
})();
