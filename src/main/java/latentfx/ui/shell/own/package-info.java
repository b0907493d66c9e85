/** What the window asks before it opens pictures and models that were made elsewhere. */
@NullMarked
package latentfx.ui.shell.own;

import org.jspecify.annotations.NullMarked;
