/** IDX files, the format of MNIST and its relatives: images, labels, and folders of them. */
@NullMarked
package latentfx.data.idx;

import org.jspecify.annotations.NullMarked;
