/** The judge at hand, and what it recognises of what a model draws. */
@NullMarked
package latentfx.ui.judge;

import org.jspecify.annotations.NullMarked;
