/** What a judge recognises of what a model draws, beside real images and pixel blends. */
@NullMarked
package latentfx.analysis.judged;

import org.jspecify.annotations.NullMarked;
