package org.rejoinder.cli.documents;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.inputs.InputFile;
import org.rejoinder.cli.inputs.InputWalk;
import org.rejoinder.language.RejoinderStandaloneSetup;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.resource.TextInput;
import org.rejoinder.model.Claim;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Document;
import org.rejoinder.rules.Examination;
import org.rejoinder.rules.Examiner;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Settings;
import org.rejoinder.rules.Surroundings;
import org.rejoinder.rules.facts.ArticleFacts;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Decoding;

/** Reads and examines documents, each with what it sees. One thread. */
public final class DocumentSession {

    private final Injector injector = new RejoinderStandaloneSetup().createInjectorAndDoEMFRegistration();
    private final Examiner examiner = new Examiner(RuleRegistry.standard());
    private final SettingsSource settings;
    private final boolean alone;
    private final BiConsumer<String, String> problems;
    private final Map<Path, InputFile> inputs = new LinkedHashMap<>();
    private final Map<Path, World> worlds = new HashMap<>();

    /** A neighbourhood with its shared files loaded. */
    private record World(Neighbourhood neighbourhood, XtextResourceSet set, Map<Path, Loaded> shared, Settings settings) {
    }

    /** A document in memory. */
    private record Loaded(InputFile file, ArticleText source, RejoinderResource resource, ArticleSource text) {
        Document model() {
            return resource.document();
        }
    }

    /**
     * @param settings which settings hold for a project
     * @param alone whether documents see only what is given, and no settings of a project
     * @param problems gets the label and a sentence for each document that can not be read
     */
    public DocumentSession(SettingsSource settings, boolean alone, BiConsumer<String, String> problems) {
        this.settings = settings;
        this.alone = alone;
        this.problems = problems;
    }

    /** The rules. */
    public RuleRegistry registry() {
        return examiner.registry();
    }

    /** Reads and examines the files; documents arrive group by group, groups in the order of the files. */
    public void read(List<InputFile> files, Consumer<OpenDocument> taker) {
        files.forEach(f -> inputs.put(key(f.path()), f));
        Set<Path> done = new HashSet<>();
        for (InputFile file : files) {
            Path key = key(file.path());
            if (!done.contains(key)) {
                World world = world(key);
                if (world.neighbourhood().knows(key)) {
                    examine(world, world.neighbourhood().group(key), done, taker);
                }
                done.add(key);
            }
        }
    }

    /** The file, as it is printed, of an input that declares an article with this Id; null if there is none. */
    public String fileOf(String article) {
        for (World world : worlds.values()) {
            for (Path path : world.neighbourhood().declaring(article)) {
                InputFile known = inputs.get(path);
                return known == null ? InputWalk.slashed(path.getFileName().toString()) : known.label();
            }
        }
        return null;
    }

    private World world(Path file) {
        Project project = alone ? null : Project.of(file);
        return worlds.computeIfAbsent(alone ? Path.of("") : project.root(), root -> open(project));
    }

    private World open(Project project) {
        Map<Path, InputFile> seen = new LinkedHashMap<>();
        if (project == null) {
            seen.putAll(inputs);
        } else {
            InputWalk walk = new InputWalk(n -> n.endsWith(".rejoinder"), (label, why) -> { });
            for (InputFile each : walk.find(List.of(project.root().toString()), "input.noDocuments")) {
                seen.put(key(each.path()), each);
            }
            inputs.forEach((path, input) -> {
                if (path.startsWith(project.root())) {
                    seen.put(path, input);
                }
            });
        }
        Neighbourhood neighbourhood = new Neighbourhood();
        for (InputFile each : seen.values()) {
            ArticleText text = readable(each);
            if (text != null) {
                neighbourhood.add(key(each.path()), Preview.of(text.string()));
            }
        }
        XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
        Map<Path, Loaded> shared = new LinkedHashMap<>();
        Set<String> claims = new HashSet<>();
        for (Path path : neighbourhood.shared()) {
            Loaded loaded = load(set, seen.get(path));
            if (loaded != null) {
                shared.put(path, loaded);
                for (Declaration each : loaded.model().getElements()) {
                    if (each instanceof Claim claim && claim.getName() != null) {
                        claims.add(claim.getName());
                    }
                }
            }
        }
        neighbourhood.connect(claims);
        return new World(neighbourhood, set, shared, settings.of(project == null ? null : project.root(), examiner.registry()));
    }

    private void examine(World world, List<Path> group, Set<Path> done, Consumer<OpenDocument> taker) {
        List<Loaded> members = new ArrayList<>();
        for (Path path : group) {
            done.add(path);
            Loaded known = world.shared().get(path);
            InputFile file = inputs.getOrDefault(path, new InputFile(path, InputWalk.slashed(path.toString()), ""));
            Loaded loaded = known != null ? known : load(world.set(), file);
            if (loaded != null) {
                members.add(loaded);
            }
        }
        List<Document> shared = world.shared().values().stream().map(Loaded::model).toList();
        List<ArticleFacts> facts = new ArrayList<>();
        if (members.size() > 1) {
            for (Loaded each : members) {
                facts.add(examiner.facts(each.model(), each.text().decoding(), new Seen(List.of(), shared), world.settings()));
            }
        }
        for (int i = 0; i < members.size(); i++) {
            Loaded each = members.get(i);
            if (inputs.containsKey(key(each.file().path()))) {
                List<ArticleFacts> others = new ArrayList<>(facts);
                if (!others.isEmpty()) {
                    others.remove(i);
                }
                List<Document> sharedOthers = shared.contains(each.model()) ? shared.stream().filter(d -> d != each.model()).toList() : shared;
                taker.accept(examine(world, each, new Seen(others, sharedOthers)));
            }
        }
        for (Loaded each : members) {
            if (!world.shared().containsValue(each)) {
                world.set().getResources().remove(each.resource());
                each.resource().unload();
            }
        }
    }

    private OpenDocument examine(World world, Loaded document, Surroundings surroundings) {
        EcoreUtil.resolveAll(document.resource());
        LanguageFindings language = new LanguageFindings(document.resource());
        NameClashes.find(document.file(), document.resource(), world.neighbourhood(), inputs, language);
        Examination examination = examiner.examine(document.model(), document.text().decoding(), surroundings, world.settings(),
                language.findings());
        return new OpenDocument(document.file(), document.source(), document.resource(), document.model(), document.text().decoding(),
                document.text().label(), document.text().begin(), examination, language.placesOf(examination.findings()));
    }

    private record Seen(List<ArticleFacts> articles, List<Document> shared) implements Surroundings {
    }

    private Loaded load(XtextResourceSet set, InputFile file) {
        ArticleText text = readable(file);
        if (text == null) {
            return null;
        }
        RejoinderResource resource = (RejoinderResource) set.createResource(URI.createFileURI(key(file.path()).toString()));
        try {
            resource.load(new TextInput(text.string()), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (resource.document() == null) {
            resource.getContents().add(org.rejoinder.model.RejoinderFactory.eINSTANCE.createDocument());
        }
        return new Loaded(file, text, resource, ArticleSource.of(resource.document(), file));
    }

    /** The document's characters; null, and a problem if it was asked for, when it has none. */
    private ArticleText readable(InputFile file) {
        String problem;
        switch (Decoding.read(file.path(), RejoinderResource.LARGEST)) {
            case Decoding.Readable readable -> {
                int zero = readable.text().string().indexOf(0);
                if (zero < 0) {
                    return readable.text();
                }
                problem = Messages.text("input.binary", readable.text().offsets().line(zero), readable.text().offsets().column(zero));
            }
            case Decoding.Unreadable bad -> problem = switch (bad.reason()) {
                case MISSING -> Messages.text("input.missing");
                case UNREADABLE -> Messages.text("input.failed", bad.detail());
                case NOT_UTF8 -> Messages.text("input.notUtf8", bad.detail(), bad.byteOffset(), bad.line(), bad.column());
                case TOO_LARGE -> Messages.text("input.tooLarge", bad.detail());
            };
        }
        if (inputs.containsKey(key(file.path()))) {
            problems.accept(file.label(), problem);
        }
        return null;
    }

    private static Path key(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
