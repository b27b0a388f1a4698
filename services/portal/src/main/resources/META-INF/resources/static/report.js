/* The form for an opinion: one question a page, then all answers to check. Without this it is one long page. Written for
   WebViews of 2019. */
(function () {
  'use strict';

  var LONG_SIDE = 2000;
  var MOST_BYTES = 5 * 1024 * 1024;

  function make(tag, kind, text) {
    var element = document.createElement(tag);
    if (kind) {
      element.className = kind;
    }
    if (text) {
      element.textContent = text;
    }
    return element;
  }

  function button(text, kind, act) {
    var element = make('button', 'button ' + kind, text);
    element.type = 'button';
    element.addEventListener('click', act);
    return element;
  }

  // Name and phone need consent; the browser says so beside the tick.
  function askConsent(step) {
    var tick = step.querySelector('[data-consent]');
    if (!tick) {
      return;
    }
    var given = Array.prototype.some.call(step.querySelectorAll('input[type=text],input[type=tel]'), function (field) {
      return field.value.trim() !== '';
    });
    tick.setCustomValidity(given && !tick.checked ? tick.dataset.consent : '');
  }

  function isComplete(step) {
    askConsent(step);
    return Array.prototype.every.call(step.querySelectorAll('input,textarea,select'), function (field) {
      return field.reportValidity();
    });
  }

  function nameOf(field) {
    var label = field.type === 'radio' || field.type === 'checkbox' ? field.closest('label') : field.labels && field.labels[0];
    if (!label) {
      return '';
    }
    var copy = label.cloneNode(true);
    Array.prototype.forEach.call(copy.querySelectorAll('.hint'), function (hint) {
      hint.remove();
    });
    return copy.textContent.trim();
  }

  // Each answer as a person reads it: what was asked, and what was said.
  function answersOf(step) {
    var answers = [];
    Array.prototype.forEach.call(step.querySelectorAll('input,textarea,select'), function (field) {
      if (field.type === 'radio') {
        if (field.checked) {
          answers.push([step.querySelector('legend').textContent, nameOf(field)]);
        }
      } else if (field.type === 'checkbox') {
        if (field.checked) {
          answers.push(['', '✓ ' + nameOf(field)]);
        }
      } else if (field.type === 'file') {
        answers.push([nameOf(field), Array.prototype.map.call(field.files, function (file) {
          return file.name;
        }).join('\n')]);
      } else {
        answers.push([nameOf(field), field.value.trim()]);
      }
    });
    return answers;
  }

  function drawCheck(check, steps, form, go) {
    check.textContent = '';
    check.appendChild(make('h2', '', form.dataset.check));
    steps.forEach(function (step, index) {
      var list = make('dl', 'facts');
      answersOf(step).forEach(function (answer) {
        var row = make('div');
        row.appendChild(make('dt', '', answer[0]));
        row.appendChild(make('dd', '', answer[1] || form.dataset.empty));
        list.appendChild(row);
      });
      check.appendChild(list);
      var change = button(form.dataset.change, 'second', function () {
        go(index);
      });
      change.setAttribute('aria-label', form.dataset.change + ' ' + step.querySelector('legend').textContent);
      var line = make('p', 'buttons');
      line.appendChild(change);
      check.appendChild(line);
    });
  }

  function stepwise(form) {
    var steps = Array.prototype.slice.call(form.querySelectorAll('[data-step]'));
    var send = form.querySelector('[data-send]');
    var check = make('section', 'question');
    var buttons = make('p', 'buttons');
    var now = 0;
    check.tabIndex = -1;
    form.insertBefore(check, send);
    form.insertBefore(buttons, send);

    function show(index, quietly) {
      now = index;
      steps.forEach(function (step, other) {
        step.hidden = other !== index;
      });
      var last = index === steps.length;
      check.hidden = !last;
      send.hidden = !last;
      buttons.textContent = '';
      if (index > 0) {
        buttons.appendChild(button(form.dataset.back, 'second', function () {
          window.history.back();
        }));
      }
      if (last) {
        drawCheck(check, steps, form, go);
      } else {
        buttons.appendChild(button(form.dataset.next, '', next));
      }
      if (!quietly) {
        (last ? check : steps[index]).focus();
        window.scrollTo(0, 0);
      }
    }

    // The back button of a phone leads to the question before, and not out of the form.
    function go(index) {
      window.history.pushState({ question: index }, '');
      show(index);
    }

    function next() {
      if (isComplete(steps[now])) {
        go(now + 1);
      }
    }

    window.addEventListener('popstate', function (event) {
      if (document.contains(form)) {
        show(event.state && event.state.question || 0);
      }
    });
    // Enter in a field leads on; only the last page sends.
    form.addEventListener('submit', function (event) {
      if (now < steps.length) {
        event.preventDefault();
        event.stopImmediatePropagation();
        next();
      }
    });
    // A fault that is named above leads to its question.
    document.addEventListener('click', function (event) {
      var link = event.target.closest ? event.target.closest('[data-faults] a[href^="#"]') : null;
      var field = link && document.getElementById(link.getAttribute('href').slice(1));
      var index = field ? steps.findIndex(function (step) {
        return step.contains(field);
      }) : -1;
      if (index >= 0) {
        go(index);
      }
    });

    var wrong = steps.findIndex(function (step) {
      return step.matches('.wrong') || step.querySelector('.wrong');
    });
    window.history.replaceState({ question: Math.max(0, wrong) }, '');
    show(Math.max(0, wrong), true);
  }

  // Phones take photos of ten megabytes; two thousand pixels show as much.
  function smaller(file, done) {
    var image = new Image();
    var address = URL.createObjectURL(file);
    image.onload = function () {
      var scale = Math.min(1, LONG_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
      var canvas = document.createElement('canvas');
      canvas.width = Math.round(image.naturalWidth * scale);
      canvas.height = Math.round(image.naturalHeight * scale);
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      URL.revokeObjectURL(address);
      canvas.toBlob(function (blob) {
        done(blob && blob.size < file.size ? new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg' }) : file);
      }, 'image/jpeg', 0.85);
    };
    image.onerror = function () {
      URL.revokeObjectURL(address);
      done(file);
    };
    image.src = address;
  }

  function weigh(input) {
    var bytes = Array.prototype.reduce.call(input.files, function (sum, file) {
      return sum + file.size;
    }, 0);
    input.setCustomValidity(bytes > MOST_BYTES || input.files.length > 5 ? input.dataset.photos : '');
  }

  document.addEventListener('change', function (event) {
    var input = event.target;
    if (!input.matches('[data-photos]')) {
      return;
    }
    var files = Array.prototype.slice.call(input.files, 0, 5);
    var left = files.length;
    weigh(input);
    files.forEach(function (file, index) {
      smaller(file, function (small) {
        files[index] = small;
        left -= 1;
        if (left === 0) {
          try {
            var chosen = new DataTransfer();
            files.forEach(function (each) {
              chosen.items.add(each);
            });
            input.files = chosen.files;
          } catch (tooOld) {
            // Then they go as they are.
          }
          weigh(input);
        }
      });
    });
  });

  function begin() {
    Array.prototype.forEach.call(document.querySelectorAll('form[data-steps]'), function (form) {
      if (!form.dataset.stepwise) {
        form.dataset.stepwise = 'yes';
        stepwise(form);
      }
    });
  }

  document.addEventListener('lianluo:drawn', begin);
  begin();
})();
