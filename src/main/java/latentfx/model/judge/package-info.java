/** Classifiers of images, which judge what models draw: their definition, their file, and the port of their trainer. */
@NullMarked
package latentfx.model.judge;

import org.jspecify.annotations.NullMarked;
