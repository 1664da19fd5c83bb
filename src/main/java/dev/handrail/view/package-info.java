/** From the site to page views: all that a template can show, as records. */
package dev.handrail.view;
