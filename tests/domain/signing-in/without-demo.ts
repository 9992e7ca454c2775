// Imported before anything reads the environment: the limits of the demo are a hundred times as wide.
process.env.DEMO = "0";
process.env.SMTP_URL = "smtp://127.0.0.1:1";
