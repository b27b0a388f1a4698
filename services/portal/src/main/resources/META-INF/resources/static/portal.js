/* Small things that plain forms can't do. Written for WebViews of 2019. Without it every page still works. */
(function () {
  'use strict';

  // htmx runs no text as code, asks this site alone, and keeps no page.
  if (window.htmx) {
    window.htmx.config.includeIndicatorStyles = false;
    window.htmx.config.allowEval = false;
    window.htmx.config.selfRequestsOnly = true;
    window.htmx.config.historyCacheSize = 0;
    window.htmx.config.refreshOnHistoryMiss = true;
  }

  // A session that ended while a page was open: htmx gets 499, and the page is asked for anew, which leads to the login.
  document.addEventListener('htmx:responseError', function (event) {
    if (event.detail.xhr.status === 499) {
      window.location.reload();
    }
  });

  // Where the back button shows a form with all that was in it, it has the key that it was sent with, so that sending it
  // again does nothing twice. A browser gives back what differs from the page, and no field of the type hidden. Whoever
  // changes the form sends something new.
  Array.prototype.forEach.call(document.querySelectorAll('input[data-fresh]'), function (key) {
    var given = key.value;
    key.value = given;
    key.setAttribute('value', '');
    key.form.addEventListener('input', function () {
      key.value = key.dataset.fresh;
    });
  });

  // Others may use this browser later: htmx leaves the address of each page.
  function forget() {
    try {
      window.sessionStorage.removeItem('htmx-current-path-for-history');
    } catch (blocked) {
      // Then nothing is there.
    }
  }
  window.addEventListener('pagehide', forget);
  forget();

  // A browser may keep a whole page for its back button, whoever presses it: it is asked for again.
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) {
      window.location.reload();
    }
  });

  // A picture is loaded when it is opened.
  Array.prototype.forEach.call(document.querySelectorAll('.look'), function (look) {
    look.addEventListener('toggle', function () {
      var picture = look.querySelector('noscript');
      if (picture) {
        picture.outerHTML = picture.textContent;
      }
    });
  });

  // The summary of faults is read out first.
  var faults = document.querySelector('[data-faults]');
  if (faults) {
    faults.focus();
  }
})();
