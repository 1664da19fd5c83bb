"use strict";

/* The bar of values: what is typed once stands in every command of the page, and of the next page in this tab. */
(() => {
  const form = document.querySelector("form.parameters");
  if (!form) {
    return;
  }
  const places = new Map();
  for (const place of document.querySelectorAll("main var.param")) {
    const name = place.dataset.param;
    places.set(name, (places.get(name) || []).concat({ place, written: place.textContent }));
  }

  function fill(input) {
    const value = input.value.trim();
    const shown = input.type === "password" ? "\u2022".repeat(Math.min(value.length, 8)) : value;
    for (const { place, written } of places.get(input.dataset.param) || []) {
      place.textContent = value === "" ? written : shown;
      place.handrailValue = value;
      place.classList.toggle("filled", value !== "");
    }
    check(input, value);
  }

  function check(input, value) {
    let fits = true;
    try {
      fits = !input.dataset.pattern || value === "" || new RegExp("^(?:" + input.dataset.pattern + ")$", "u").test(value);
    } catch (unreadable) {
      // A pattern that the browser can't read refuses nothing.
    }
    input.setAttribute("aria-invalid", String(!fits));
    let hint = input.parentElement.querySelector(".bad");
    if (!fits && !hint) {
      hint = document.createElement("span");
      hint.className = "hint bad";
      hint.textContent = "Does not look like such a value.";
      input.after(hint);
    } else if (fits && hint) {
      hint.remove();
    }
  }

  // An alert that links here may bring its labels along: ?namespace=shop fills <namespace> and <NAMESPACE>. Anybody can make
  // such a link, so a value that a shell would take for more than one plain word is left out.
  const plain = /^[\p{L}\p{N}_][\p{L}\p{N}._:@/-]*$/u;
  const brought = new Map();
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (plain.test(value)) {
      brought.set(name.toLowerCase(), value);
    }
  }

  for (const input of form.querySelectorAll("input")) {
    const secret = input.type === "password";
    const key = "parameter:" + input.dataset.param;
    const given = secret ? "" : brought.get(input.dataset.param.toLowerCase()) || "";
    if (given !== "") {
      handrail.tab.write(key, given);
    }
    const kept = secret ? "" : given || handrail.tab.read(key);
    if (kept !== "") {
      input.value = kept;
    }
    fill(input);
    input.addEventListener("input", () => {
      fill(input);
      if (!secret) {
        handrail.tab.write(key, input.value.trim());
      }
    });
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  // On a phone the steps matter more than the bar above them.
  form.querySelector("details").open = window.matchMedia("(min-width: 40rem)").matches;
  form.hidden = false;
})();
