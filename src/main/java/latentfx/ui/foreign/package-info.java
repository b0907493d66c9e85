/** Models of other programs: what was found out about one, shown with draws of it, to be corrected. */
@NullMarked
package latentfx.ui.foreign;

import org.jspecify.annotations.NullMarked;
