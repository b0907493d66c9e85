/**
 * Dimensionality reduction to two dimensions: principal components, raw axes, t-SNE, UMAP, Isomap, LLE and MDS, listed
 * in {@link latentfx.projection.Projections}; what they compute from the graph of nearest neighbours stands in {@code graph}.
 */
@NullMarked
package latentfx.projection;

import org.jspecify.annotations.NullMarked;
