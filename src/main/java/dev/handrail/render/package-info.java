/** From a page view and a template to a file. The only room that knows FreeMarker. */
package dev.handrail.render;
