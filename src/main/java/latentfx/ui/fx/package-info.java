/** Toolkit helpers that every view shares: pixels, words, themes. */
@NullMarked
package latentfx.ui.fx;

import org.jspecify.annotations.NullMarked;
