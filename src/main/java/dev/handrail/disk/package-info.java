/**
 * Folders: reading sources from them, writing sites to them whole or not at all.
 *
 * <p>In: a folder, or the files of a site. Out: a {@link dev.handrail.source.Snapshot}, or a site in its folder. Start with
 * {@link dev.handrail.disk.DirectorySource} and {@link dev.handrail.disk.DirectoryTarget}.
 *
 * <h2>What stands on the disk while a site is written</h2>
 *
 * <p>For an output {@code site}, everything happens beside it, under the lock {@code .site.handrail-lock}. <i>new</i> is
 * {@code .site.handrail-new}, <i>old</i> is {@code .site.handrail-old}; each is recognised by the marker file in it. What
 * the next publication finds, and does, if the program is killed right after a step:
 *
 * <ol>
 *   <li>The folders around the output are made: they stay, empty.
 *   <li>The lock is taken: its file stays, but the system has released it, so that it is simply taken again.
 *   <li><i>new</i> is made: an empty folder, or one with an empty marker; it is removed. The site is untouched.
 *   <li><i>new</i> gets its staging marker, then the files: it is removed. The site is untouched.
 *   <li>The list of files is written aside and renamed over the staging marker: <i>new</i> is whole, but was never made
 *       visible; it is removed. The site is untouched.
 *   <li>The site is renamed to <i>old</i>: there is no site, and <i>old</i> is the whole former one. It is renamed back,
 *       and <i>new</i> is removed. This is the one moment at which a reader could find nothing: two renames apart. (An
 *       output that was an empty folder is removed instead.)
 *   <li><i>new</i> is renamed to the site: the new site is whole; what is left of <i>old</i> is removed. If this rename
 *       fails without the program being killed, <i>old</i> is renamed back at once.
 *   <li>The files of <i>old</i> are removed, then its folders, its marker and itself: the new site is whole; the removal
 *       goes on where it stopped. If the marker is gone, the folder is empty.
 *   <li>The lock file is removed.
 * </ol>
 *
 * <p>Removal takes only what is listed in a marker, or what stands in a folder with a staging marker; it never follows a
 * link. A folder of such a name without our marker is reported and left alone. Nothing is forced to the medium (fsync):
 * the promise is for a killed program, not for a power cut.
 *
 * <p>Two publications inside one Java program are kept apart as well, but the refused one may weaken the lock against
 * other programs (a property of POSIX locks); Handrail never opens two.
 */
package dev.handrail.disk;
