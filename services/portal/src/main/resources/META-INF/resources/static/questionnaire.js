/* Hides the questions that are not asked after the choices before. Without it they stay, and say when they are asked. */
(function () {
  'use strict';

  var form = document.getElementById('answers');

  function chosen(name) {
    return Array.prototype.filter
      .call(form.elements, function (field) {
        return field.name === name && field.checked && !field.closest('[hidden]');
      })
      .map(function (field) {
        return field.value;
      });
  }

  function show() {
    Array.prototype.forEach.call(form.querySelectorAll('[data-show-if]'), function (question) {
      var options = question.dataset.options.split(' ');
      question.hidden = !chosen(question.dataset.showIf).some(function (value) {
        return options.indexOf(value) >= 0;
      });
    });
  }

  if (form) {
    form.addEventListener('change', show);
    show();
  }
})();
