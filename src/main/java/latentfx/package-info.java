/**
 * LatentFX, a desktop explorer of latent spaces. This package holds {@code Main} and the composition root; the rooms
 * below it import downwards only and never in a circle:
 *
 * <pre>
 * math        matrices, samples, linear algebra, quantiles, SplitMix64          imports nothing of ours
 * task        jobs, progress, cancellation, LatestSlot, LatestAnswer, SafeWrite nothing
 * data        data sets and where they come from; then, each on its own:
 *             data.idx  data.images  data.table  data.synthetic  data.toy  data.download   math, task
 *             below data.images: picture, a single one of any format          math, task, data
 *             below data.table, each on its own: text, array, picture           math, task, data
 * latent      geometry inside a latent space: paths, geodesics, density         math, task
 * projection  PCA, raw axes, t-SNE, UMAP, Isomap, LLE, MDS, in one catalogue    math, task
 *             below it: graph, what is computed from nearest neighbours       math, task
 * metrics     trustworthiness, kNN accuracy, silhouette, parts of the loss      math, task
 * model       what a latent model is, no framework in it: specification, plan,
 *             checkpoint, the trainer's port, the model file                    math, task, data
 * dl4j        the service layer on Deeplearning4j and ND4J; dl4j.net its layers   model and below
 *             below it: blas, native matrices and their products              math, task
 * onnx        decoders and encoders made elsewhere, run by ONNX Runtime         model and below
 * analysis    what is computed from open models                                 all above but dl4j, onnx
 * recording   the time machine: checkpoints in memory and on disk               model and below
 * lesson      what a lesson shows; below it: script, what it tells and asks;
 *             run, a lesson under way; file; figures, what lessons measure;
 *             glossary, what terms mean                                         analysis and below
 * workbench   the facade that window and command line share                     all above but dl4j, onnx
 * export      PNG, GIF, SVG, CSV, NPY and ONNX files                            analysis and below
 * bench       measured speed, for command and window                            workbench and below
 * cli         picocli commands, thin                                            workbench, export, bench
 * ui          fx, keyboard, copying, glossary, then plot, originals, then map, then path, projection,
 *             then ground, drawing, arena, judge, distances, randomimages,
 *             outliers, factors, bias, untangling, filters, units,
 *             onmap, pathcomparison, panels, time, pictures, then datasets, then compare, explore, vectors,
 *             bench, settings, then presentation, shelf, tools,
 *             then lesson, colours, then shell                                  all but dl4j, onnx and cli
 *             below map: linked, what maps share; below lesson: player and
 *             own, lessons that are made; below shell: window, bounds and theme;
 *             dialog, boxes; own, what is asked of own pictures and models
 * </pre>
 *
 * <p>Two flows are live. <i>Drag to frame:</i> mouse event, {@code PathViewModel.dragTo}, {@code LatestAnswer} that
 * decodes on the decoding thread and delivers on the FX thread, pixel buffers. <i>Train to map:</i> the trainer takes a
 * {@code Checkpoint} on its own thread and reports it; {@code LatestSlot} on the FX thread; the map redraws once. Loss
 * curves take every report; only the picture may skip. A network in training is never read by another thread: the window
 * decodes from a frozen copy of the weights.
 *
 * <p>{@code ArchitectureTest} and {@code UpperViewsTest} hold this picture; change them together.
 */
@NullMarked
package latentfx;

import org.jspecify.annotations.NullMarked;
