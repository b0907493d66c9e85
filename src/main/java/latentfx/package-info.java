/**
 * LatentFX, a desktop explorer of latent spaces. This package holds {@code Main} and the composition root; the rooms
 * below it import downwards only and never in a circle:
 *
 * <pre>
 * math        matrices, small numeric helpers                              imports nothing of ours
 * task        jobs, progress, cancellation, LatestSlot, the executors      nothing
 * data        data sets: IDX files, MNIST download, synthetic digits       math, task
 * latent      geometry inside a latent space: paths, neighbours            math, task
 * projection  PCA, raw axes, t-SNE, UMAP, Isomap, LLE                      math, task
 * metrics     kNN accuracy, silhouette, trustworthiness, loss parts        math
 * model       specification, plan, parameters, model file; no framework    math, task, data
 * dl4j        the service on Deeplearning4j, the only room that trains     model and below
 * workbench   the use cases that window and command line share             all above but dl4j
 * export      PNG, GIF, CSV and NPY files                                   model, latent, projection and below
 * cli         picocli commands, thin                                       workbench, export and below
 * ui          fx, then scatter, latency, then projection, honesty, help, path,
 *             training, time, then compare, explore, bench, then shell     workbench, export and below
 * </pre>
 *
 * <p>Two flows are live. <i>Drag to frame:</i> mouse event, view-model, {@code LatestSlot} on the decoding thread, decode,
 * {@code LatestSlot} on the FX thread, one pixel-buffer update. <i>Train to map:</i> the trainer encodes a probe sample on
 * its own thread after each epoch and reports; {@code LatestSlot} on the FX thread; the map redraws once. A network in
 * training is never read by another thread: the window decodes from a frozen copy of the weights.
 *
 * <p>{@code ArchitectureTest} holds this picture; change both together.
 */
@NullMarked
package latentfx;

import org.jspecify.annotations.NullMarked;
