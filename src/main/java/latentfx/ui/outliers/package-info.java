/** The page that finds odd images by scores: which score finds what, and at what price. */
@NullMarked
package latentfx.ui.outliers;

import org.jspecify.annotations.NullMarked;
