/* Serves the kiosk's start and form while there is no network. It keeps pages as they were drawn, never what was written
   into them. */
'use strict';

var KEPT = 'kiosk-2';
var PAGES = ['/kiosk', '/kiosk/report'];
var FILES = ['/static/portal.css', '/static/report.js', '/static/kiosk.js', '/static/icon.svg', '/static/icons.svg'];
var PATIENCE = 8000;

self.addEventListener('install', function (event) {
  event.waitUntil(caches.open(KEPT).then(function (cache) {
    return cache.addAll(PAGES.concat(FILES));
  }).then(function () {
    return self.skipWaiting();
  }));
});

self.addEventListener('activate', function (event) {
  event.waitUntil(caches.keys().then(function (names) {
    return Promise.all(names.filter(function (name) {
      return name !== KEPT;
    }).map(function (name) {
      return caches.delete(name);
    }));
  }).then(function () {
    return self.clients.claim();
  }));
});

function patiently(request) {
  return new Promise(function (done, failed) {
    setTimeout(failed, PATIENCE);
    fetch(request).then(done, failed);
  });
}

// What came is kept for the next time without a network: texts, categories and language change.
function fresh(request, path) {
  return patiently(request).then(function (answer) {
    if (answer.ok && !answer.redirected) {
      var copy = answer.clone();
      caches.open(KEPT).then(function (cache) {
        cache.put(path, copy);
      });
    }
    if (answer.status >= 500) {
      throw new Error('away');
    }
    return answer;
  });
}

self.addEventListener('fetch', function (event) {
  var request = event.request;
  var url = new URL(request.url);
  if (url.origin !== self.location.origin || url.search) {
    return;
  }
  if (request.method === 'GET' && PAGES.concat(FILES).indexOf(url.pathname) >= 0) {
    event.respondWith(fresh(request, url.pathname).catch(function () {
      return caches.match(url.pathname, { cacheName: KEPT });
    }));
  } else if (request.mode === 'navigate') {
    // A look-up needs the network. Without it, the start page says so.
    event.respondWith(fetch(request).catch(function () {
      return caches.match('/kiosk', { cacheName: KEPT });
    }));
  }
});
