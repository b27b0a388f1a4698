/* A hall's display: its figures come as events. Where they can't, the page is loaded anew. Written for WebViews of 2019. */
(function () {
  'use strict';

  var AGAIN = 5000;
  var figures = document.getElementById('figures');

  function final() {
    return figures.querySelector('[data-final]') !== null;
  }

  function reloadSoon() {
    window.setTimeout(function () {
      window.location.reload();
    }, AGAIN);
  }

  if (final()) {
    return;
  }
  if (!window.EventSource) {
    reloadSoon();
    return;
  }
  var events = new window.EventSource(figures.getAttribute('data-events'));
  events.onmessage = function (event) {
    if (figures.innerHTML !== event.data) {
      figures.innerHTML = event.data;
    }
    if (final()) {
      events.close();
    }
  };
  events.onerror = function () {
    // Otherwise the browser asks again by itself.
    if (events.readyState === window.EventSource.CLOSED) {
      reloadSoon();
    }
  };
})();
