// Runs in every page of the preview: shows what is wrong in the files of the course, and loads the page anew once they changed.
const news = new EventSource("/voorbeeld/nieuws");
const list = document.createElement("pre");
list.setAttribute("role", "alert");
Object.assign(list.style, {
  position: "fixed",
  inset: "auto 0 0 0",
  maxHeight: "60vh",
  overflow: "auto",
  zIndex: "1000",
  margin: "0",
  padding: "1rem",
  whiteSpace: "pre-wrap",
  background: "#7f1d1d",
  color: "#fff",
});
let shown;

news.onmessage = ({ data }) => {
  const { version, problems } = JSON.parse(data);
  if (shown !== undefined && shown !== version) return location.reload();
  shown = version;
  list.textContent = problems.join("\n");
  if (problems.length > 0) document.body.append(list);
  else list.remove();
};
