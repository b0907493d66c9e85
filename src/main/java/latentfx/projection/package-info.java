/** From many dimensions to two: principal components, raw axes, Isomap, LLE, t-SNE and UMAP. */
@NullMarked
package latentfx.projection;

import org.jspecify.annotations.NullMarked;
