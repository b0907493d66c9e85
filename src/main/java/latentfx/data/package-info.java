/** Data sets and where they come from: IDX files, the MNIST download, synthetic digits. */
@NullMarked
package latentfx.data;

import org.jspecify.annotations.NullMarked;
