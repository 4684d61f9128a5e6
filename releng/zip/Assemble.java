import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Assembles the command-line zip: {@code bin}, {@code lib}, the sample, the help, the licence and the notices.
 *
 * <p>Jars lose their signatures and are stored uncompressed, because the JVM leaves the classes of signed jars out of its
 * archives, and because unpacking costs more than reading. Classes of Java 5 and older get the frames that later verifiers
 * want, because the JVM leaves them out too, with all that extend them (our parser among them). The launchers get the class path spelled out: an archive is
 * only used with the very class path it was made with, and a wildcard has no order.
 */
public final class Assemble {

    private final Path root;
    private final Path target;
    private final Path home;
    private final String version;

    private Assemble(Path root, String version) {
        this.root = root;
        this.version = version;
        target = root.resolve("releng/zip/target");
        home = target.resolve("rejoinder");
    }

    /**
     * Assembles the zip below {@code releng/zip/target}.
     *
     * @param args the root folder of the checkout, and the product's version
     * @throws Exception if a file cannot be read or written
     */
    public static void main(String[] args) throws Exception {
        new Assemble(Path.of(args[0]).toRealPath(), args[1]).assemble();
    }

    private void assemble() throws Exception {
        delete(home);
        Path lib = Files.createDirectories(home.resolve("lib"));
        MessageDigest build = MessageDigest.getInstance("SHA-256");
        List<String> names = new ArrayList<>();
        Map<Path, Path> jars = new LinkedHashMap<>();
        for (String jar : Files.readString(target.resolve("jars.txt")).strip().split(java.io.File.pathSeparator)) {
            Path from = Path.of(jar);
            String name = from.getFileName().toString();
            boolean ours = name.startsWith("org.rejoinder.");
            if (ours) {
                name = name.replace("-" + version, "");
            }
            names.add(name);
            jars.put(from, lib.resolve(name));
        }
        try (URLClassLoader classes = classes(jars.keySet())) {
            for (Map.Entry<Path, Path> jar : jars.entrySet()) {
                repack(jar.getKey(), jar.getValue(), classes, build);
            }
        }
        names.sort((a, b) -> {
            int order = Boolean.compare(b.startsWith("org.rejoinder."), a.startsWith("org.rejoinder."));
            return order != 0 ? order : a.compareTo(b);
        });
        String id = HexFormat.of().formatHex(build.digest()).substring(0, 16);
        Path bin = Files.createDirectories(home.resolve("bin"));
        for (String launcher : List.of("rejoinder", "rejoinder.bat")) {
            boolean windows = launcher.endsWith(".bat");
            String prefix = windows ? "%LIB%\\" : "$lib/";
            String path = String.join(windows ? ";" : ":", names.stream().map(name -> prefix + name).toList());
            String script = Files.readString(root.resolve("releng/zip/bin").resolve(launcher))
                    .replace("@CLASSPATH@", path).replace("@BUILD@", id);
            Files.writeString(bin.resolve(launcher), windows ? script.replace("\n", "\r\n") : script);
        }
        bin.resolve("rejoinder").toFile().setExecutable(true, false);
        Files.copy(root.resolve("LICENSE"), home.resolve("LICENSE"));
        Files.copy(target.resolve("THIRD-PARTY.txt"), home.resolve("THIRD-PARTY.txt"));
        copy(root.resolve("releng/sample"), ".*\\.(rejoinder|txt)", home.resolve("sample"));
        // the pages that an editor opens from a finding
        copy(root.resolve("plugins/org.rejoinder.help/html"), ".*\\.(html|css)", home.resolve("help"));
        zip(target.resolve("rejoinder-" + version + ".zip"));
    }

    private static URLClassLoader classes(Collection<Path> jars) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static void repack(Path from, Path to, ClassLoader classes, MessageDigest build) throws IOException {
        try (ZipFile in = new ZipFile(from.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            out.setMethod(ZipOutputStream.STORED);
            for (Enumeration<? extends ZipEntry> entries = in.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                if (isSignature(entry.getName())) {
                    continue;
                }
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("META-INF/MANIFEST.MF")) {
                    bytes = withoutDigests(bytes);
                } else if (entry.getName().endsWith(".class")) {
                    bytes = withFrames(bytes, classes);
                }
                ZipEntry stored = new ZipEntry(entry.getName());
                stored.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
                stored.setSize(bytes.length);
                stored.setCompressedSize(bytes.length);
                CRC32 crc = new CRC32();
                crc.update(bytes);
                stored.setCrc(crc.getValue());
                out.putNextEntry(stored);
                out.write(bytes);
                out.closeEntry();
                build.update(entry.getName().getBytes(StandardCharsets.UTF_8));
                build.update(bytes);
            }
        }
    }

    /** A class of Java 5 or older as one of Java 8; any other as it is, as is one whose methods name classes that are not there. */
    private static byte[] withFrames(byte[] bytes, ClassLoader classes) {
        ClassReader reader = new ClassReader(bytes);
        if (reader.readUnsignedShort(6) >= Opcodes.V1_6) {
            return bytes;
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }
        };
        ClassVisitor upgrade = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
                return new JSRInlinerAdapter(method, access, name, descriptor, signature, exceptions);
            }
        };
        try {
            reader.accept(upgrade, ClassReader.SKIP_FRAMES);
            return writer.toByteArray();
        } catch (TypeNotPresentException e) {
            return bytes;
        }
    }

    private static boolean isSignature(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)") || upper.startsWith("META-INF/SIG-");
    }

    /** The manifest's main section; the others hold the digests of a signature. */
    private static byte[] withoutDigests(byte[] manifest) throws IOException {
        Manifest kept = new Manifest();
        for (Map.Entry<Object, Object> attribute : new Manifest(new ByteArrayInputStream(manifest)).getMainAttributes().entrySet()) {
            kept.getMainAttributes().put(attribute.getKey(), attribute.getValue());
        }
        kept.getMainAttributes().putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        kept.write(out);
        return out.toByteArray();
    }

    private static void copy(Path from, String names, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(f -> f.toString().matches(names)).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private void zip(Path zip) throws IOException {
        Files.deleteIfExists(zip);
        URI uri = URI.create("jar:" + zip.toUri());
        try (FileSystem archive = FileSystems.newFileSystem(uri, Map.of("create", "true", "enablePosixFileAttributes", "true"));
                Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted().toList()) {
                Path inside = archive.getPath("rejoinder-" + version, home.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(inside);
                } else {
                    try (OutputStream out = Files.newOutputStream(inside)) {
                        Files.copy(file, out);
                    }
                    boolean runs = file.getFileName().toString().equals("rejoinder");
                    Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
        Files.copy(zip, target.resolve("rejoinder.zip"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
