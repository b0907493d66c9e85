/** The page that leaves a group out of what a small model learns from, and shows what becomes of it. */
@NullMarked
package latentfx.ui.bias;

import org.jspecify.annotations.NullMarked;
