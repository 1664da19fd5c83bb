"use strict";

/* Takes what follows the name of a page that has moved along to its new address: the step, and the parameters that an
   alert filled in. Without scripts the page itself leads on, to the top. */
(() => {
  const moved = document.querySelector('link[rel="canonical"]');
  if (moved && (location.search || location.hash)) {
    const [page, place] = moved.href.split("#");
    location.replace(page + location.search + (location.hash || (place ? "#" + place : "")));
  }
})();
