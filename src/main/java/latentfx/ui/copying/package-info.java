/** What the thing with the focus gives to the clipboard: a picture of it, and what it shows as a table. */
@NullMarked
package latentfx.ui.copying;

import org.jspecify.annotations.NullMarked;
