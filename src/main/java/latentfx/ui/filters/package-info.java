/** The page that shows the filters of a model: what each unit sees or paints, and when it is active. */
@NullMarked
package latentfx.ui.filters;

import org.jspecify.annotations.NullMarked;
