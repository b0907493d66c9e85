/**
 * What projection methods compute from the graph of nearest neighbours: its components and closed groups, shortest
 * paths through it, the memberships of UMAP and the reconstruction weights of locally linear embedding.
 */
@NullMarked
package latentfx.projection.graph;

import org.jspecify.annotations.NullMarked;
