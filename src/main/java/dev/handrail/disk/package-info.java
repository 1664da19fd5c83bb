/** Folders: reading sources from them, writing sites to them whole or not at all. */
package dev.handrail.disk;
