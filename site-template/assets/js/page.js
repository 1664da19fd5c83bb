"use strict";

/* What the other scripts share: keeping small values, and telling screen readers what happened. */
const handrail = (() => {
  const region = document.createElement("p");
  region.className = "visually-hidden";
  region.setAttribute("role", "status");
  document.body.append(region);

  // A browser may refuse to keep anything, for example for a page opened from a folder.
  function read(area, key) {
    try {
      return window[area].getItem("handrail:" + key) || "";
    } catch (refused) {
      return "";
    }
  }

  function write(area, key, value) {
    try {
      if (value === "") {
        window[area].removeItem("handrail:" + key);
      } else {
        window[area].setItem("handrail:" + key, value);
      }
    } catch (refused) {
      // It then lasts as long as the page.
    }
  }

  return {
    /** For this tab: values that should not outlive an incident. */
    tab: { read: (key) => read("sessionStorage", key), write: (key, value) => write("sessionStorage", key, value) },
    /** For this browser. */
    browser: { read: (key) => read("localStorage", key), write: (key, value) => write("localStorage", key, value) },
    /** Says it to screen readers; from within a dialog, since the page behind one is silent. */
    say: (text) => {
      (document.querySelector("dialog[open]") || document.body).append(region);
      region.textContent = text;
    },
  };
})();
