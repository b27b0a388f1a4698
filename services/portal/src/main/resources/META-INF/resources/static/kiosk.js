/* A kiosk: opinions are sent once each, also after the network was away; what a visitor left is wiped after a minute.
   Without this its pages are plain forms. */
(function () {
  'use strict';

  var WIPED_AFTER = 60000;
  var WARNED_AFTER = 40000;
  var TRIED_EVERY = 5000;
  var ANSWER_WITHIN = 25000;
  var HEARD_EVERY = 60000;
  var SLIDE_FOR = 12000;

  /* What waits to be sent. Each opinion is encrypted with a key of its own that can't be taken out of the browser and goes
     when it goes, so nothing of it can be read on the device afterwards. */

  var able = window.indexedDB && window.crypto && window.crypto.subtle;

  function open() {
    return new Promise(function (done, failed) {
      var request = window.indexedDB.open('kiosk', 1);
      request.onupgradeneeded = function () {
        request.result.createObjectStore('waiting', { keyPath: 'key' });
      };
      request.onsuccess = function () {
        done(request.result);
      };
      request.onerror = function () {
        failed(request.error);
      };
    });
  }

  function store(mode, act) {
    return open().then(function (database) {
      return new Promise(function (done, failed) {
        var transaction = database.transaction('waiting', mode);
        var request = act(transaction.objectStore('waiting'));
        transaction.oncomplete = function () {
          database.close();
          done(request.result);
        };
        transaction.onabort = transaction.onerror = function () {
          database.close();
          failed(transaction.error);
        };
      });
    });
  }

  // In the order in which they were written.
  function waiting() {
    return store('readonly', function (all) {
      return all.getAll();
    }).then(function (items) {
      return items.sort(function (one, other) {
        return (one.number || 0) - (other.number || 0);
      });
    });
  }

  // Items are numbered, so that a gap is noticed.
  function nextNumber() {
    var number = (Number(window.localStorage.getItem('kiosk-number')) || 0) + 1;
    window.localStorage.setItem('kiosk-number', number);
    return number;
  }

  function keep(key, number, at, form) {
    var nonce = window.crypto.getRandomValues(new Uint8Array(12));
    return window.crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']).then(function (secret) {
      return window.crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, secret, new TextEncoder().encode(form)).then(function (sealed) {
        return store('readwrite', function (all) {
          return all.add({ key: key, number: number, at: at, secret: secret, nonce: nonce, sealed: sealed });
        });
      });
    });
  }

  function opened(item) {
    return window.crypto.subtle.decrypt({ name: 'AES-GCM', iv: item.nonce }, item.secret, item.sealed).then(function (bytes) {
      return new TextDecoder().decode(bytes);
    });
  }

  function forget(key) {
    return store('readwrite', function (all) {
      return all.delete(key);
    });
  }

  /* Sending */

  var REFUSED = [400, 413, 415, 422];

  // What the clock shows now is said anew each time, and is no part of what was written.
  function post(form) {
    var ended = window.AbortController ? new AbortController() : null;
    var timer = ended && setTimeout(function () {
      ended.abort();
    }, ANSWER_WITHIN);
    return fetch('/kiosk/report', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' },
      body: form + '&deviceTime=' + encodeURIComponent(new Date().toISOString()),
      redirect: 'manual',
      credentials: 'same-origin',
      signal: ended ? ended.signal : undefined
    }).then(function (answer) {
      return answer.text().then(function (text) {
        clearTimeout(timer);
        return { status: answer.status, page: new DOMParser().parseFromString(text, 'text/html') };
      });
    });
  }

  // Only a receipt says that it arrived; whatever else answers, it is sent again.
  function send(item) {
    return opened(item).then(post).then(function (answer) {
      if (answer.status === 200 && answer.page.querySelector('[data-receipt]')) {
        return forget(item.key).then(function () {
          return { receipt: answer.page };
        });
      }
      return REFUSED.indexOf(answer.status) >= 0 ? { refusal: answer.page } : {};
    }, function () {
      return {};
    });
  }

  /* The screen */

  // The key of the opinion whose writer still stands here.
  var here = null;
  var busy = false;
  var skipped = {};

  function draw(page) {
    var main = document.querySelector('main');
    main.parentNode.replaceChild(document.importNode(page.querySelector('main'), true), main);
    drawn();
  }

  function drawn() {
    Array.prototype.forEach.call(document.querySelectorAll('[data-print]'), function (button) {
      button.hidden = false;
    });
    document.querySelector('main').focus();
    window.scrollTo(0, 0);
    document.dispatchEvent(new CustomEvent('lianluo:drawn'));
    touched();
  }

  function drawSaved(key, template) {
    var main = document.querySelector('main');
    main.textContent = '';
    main.appendChild(document.importNode(template.content, true));
    Array.prototype.forEach.call(main.querySelectorAll('[data-local]'), function (place) {
      place.textContent = key.slice(0, 8).toUpperCase();
    });
    main.querySelector('[data-now]').textContent = new Date().toLocaleString(document.documentElement.lang);
    drawn();
  }

  function newKey() {
    var bytes = window.crypto.getRandomValues(new Uint8Array(16));
    return Array.prototype.map.call(bytes, function (byte, index) {
      return ([4, 6, 8, 10].indexOf(index) >= 0 ? '-' : '') + (byte + 256).toString(16).slice(1);
    }).join('');
  }

  // First kept, then sent: a kiosk that is switched off in between loses nothing.
  function submit(form) {
    var template = document.querySelector('[data-saved]');
    var key = newKey();
    form.querySelector('[name=key]').value = key;
    var number = nextNumber();
    var data = new URLSearchParams(new FormData(form));
    var at = new Date().toISOString();
    data.set('takenAt', at);
    data.set('takenNumber', number);
    var text = data.toString();
    busy = true;
    keep(key, number, at, text).then(function () {
      here = key;
      return store('readonly', function (all) {
        return all.get(key);
      });
    }).then(send).then(function (result) {
      if (result.receipt) {
        here = null;
        draw(result.receipt);
      } else if (result.refusal) {
        // Its writer stands here and can correct it.
        here = null;
        return forget(key).then(function () {
          draw(result.refusal);
        });
      } else {
        drawSaved(key, template);
      }
    }).then(function () {
      busy = false;
    }, function () {
      // What can't be kept is sent as any form.
      busy = false;
      form.submit();
    });
  }

  function deliver() {
    if (busy) {
      return Promise.resolve();
    }
    busy = true;
    return waiting().then(function (items) {
      var next = items.filter(function (item) {
        return !skipped[item.key];
      })[0];
      return next ? send(next).then(function (result) {
        if (result.receipt && next.key === here) {
          here = null;
          draw(result.receipt);
        } else if (result.refusal) {
          // Kept, and tried again after the page is drawn anew; the others go on.
          skipped[next.key] = true;
        }
      }) : null;
    }).then(tell).then(function () {
      busy = false;
    }, function () {
      busy = false;
    });
  }

  function tell() {
    var line = document.querySelector('[data-waiting]');
    return line ? waiting().then(function (items) {
      line.hidden = items.length === 0;
      line.querySelector('[data-count]').textContent = items.length;
    }) : null;
  }

  // Browsers are wrong about being online; a file is asked for, past the service worker.
  function look() {
    var line = document.querySelector('[data-offline]');
    if (line) {
      fetch('/static/icon.svg?' + Date.now(), { cache: 'no-store' }).then(function (answer) {
        line.hidden = answer.ok;
      }, function () {
        line.hidden = false;
      });
    }
  }

  function beat() {
    waiting().then(function (items) {
      var refused = items.filter(function (item) {
        return skipped[item.key];
      }).length;
      var told = { deviceTime: new Date().toISOString(), waiting: items.length, refused: refused };
      if (items.length && items[0].at) {
        told.oldest = items[0].at;
      }
      return fetch('/kiosk/heartbeat', {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' },
        body: new URLSearchParams(told).toString(),
        credentials: 'same-origin'
      });
    }).then(null, function () {});
  }

  // What the station shows, one after the other.
  function slides() {
    var pages = Array.prototype.slice.call(document.querySelectorAll('[data-slides] > *'));
    if (pages.length > 1) {
      var shown = Math.floor(Date.now() / SLIDE_FOR) % pages.length;
      pages.forEach(function (page, place) {
        page.hidden = place !== shown;
      });
    }
  }

  document.addEventListener('submit', function (event) {
    if (!event.defaultPrevented && able && event.target.matches('[data-queued]')) {
      event.preventDefault();
      submit(event.target);
    }
  });

  document.addEventListener('click', function (event) {
    if (event.target.matches('[data-print]')) {
      window.print();
    }
  });

  /* Nothing stays for the next visitor */

  var isIdle = window.location.pathname.replace(/\/$/, '') === '/kiosk' && !document.querySelector('[data-receipt]');
  var still = document.querySelector('[data-still]');

  // As its keeper set it; the start page tells, the others remember.
  var told = document.querySelector('[data-idle]');
  if (told) {
    window.localStorage.setItem('kiosk-idle', told.getAttribute('data-idle'));
  }
  var idle = Number(window.localStorage.getItem('kiosk-idle')) * 1000;
  if (idle > 0) {
    WIPED_AFTER = idle;
    WARNED_AFTER = Math.round(idle * 2 / 3);
  }
  var warning;
  var wipe;

  function touched() {
    if (isIdle) {
      return;
    }
    clearTimeout(warning);
    clearTimeout(wipe);
    still.hidden = true;
    warning = setTimeout(function () {
      still.hidden = false;
    }, WARNED_AFTER);
    wipe = setTimeout(function () {
      window.location.replace('/kiosk');
    }, WIPED_AFTER);
  }

  ['pointerdown', 'touchstart', 'keydown', 'input', 'scroll'].forEach(function (kind) {
    document.addEventListener(kind, touched, { passive: true, capture: true });
  });

  // The browser's back button brings no filled form back.
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) {
      window.location.replace('/kiosk');
    }
  });

  Array.prototype.forEach.call(document.querySelectorAll('[data-print]'), function (button) {
    button.hidden = false;
  });
  touched();
  if (able) {
    deliver();
    setInterval(deliver, TRIED_EVERY);
    beat();
    setInterval(beat, HEARD_EVERY);
  }
  slides();
  setInterval(slides, SLIDE_FOR);
  look();
  setInterval(look, 3 * TRIED_EVERY);
  if (navigator.serviceWorker) {
    navigator.serviceWorker.register('/kiosk/sw.js', { scope: '/kiosk' });
  }
})();
